export declare function isOf(suffix: string, name: string): boolean;
