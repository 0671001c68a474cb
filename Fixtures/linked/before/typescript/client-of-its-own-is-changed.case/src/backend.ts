import axios from "axios";

export const backend = axios.create({ baseURL: "https://backend.example.com" });

backend.interceptors.request.use((config) => {
  config.headers.Authorization = `Bearer ${sessionStorage.getItem("session")}`;
  return config;
});
