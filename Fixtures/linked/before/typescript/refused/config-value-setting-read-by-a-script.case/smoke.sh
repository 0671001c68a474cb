#!/bin/sh
curl --fail "$AI_BASE_URL/models" -H "Authorization: Bearer $CF_API_TOKEN"
