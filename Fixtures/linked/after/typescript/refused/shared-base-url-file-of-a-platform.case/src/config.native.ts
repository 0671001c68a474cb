export const BASE = "https://mobile.example.com/v1";
