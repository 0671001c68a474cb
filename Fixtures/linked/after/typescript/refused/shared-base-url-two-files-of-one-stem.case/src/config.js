export const BASE = "http://localhost:8080/v1";
