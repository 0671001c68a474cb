import axios from "axios";

axios.interceptors.request.use((config) => {
  config.headers.Authorization = `Bearer ${process.env.OPENAI_API_KEY}`;
  return config;
});
