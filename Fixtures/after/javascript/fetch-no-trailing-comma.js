'use strict'

const fetch = require('node-fetch')

module.exports = async function haiku (topic, cfg) {
	const res = await fetch(`https://api.cloudflare.com/client/v4/accounts/${cfg.account}/ai/v1/chat/completions`, {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			'Authorization': `Bearer ${cfg.token}`,
			'cf-aig-gateway-id': cfg.gateway
		},
		body: JSON.stringify({
			model: '@cf/meta/llama-3.1-8b-instruct',
			messages: [{ role: 'user', content: `A haiku about ${topic}` }]
		})
	})
	if (!res.ok) {
		throw new Error('HTTP ' + res.status)
	}
	const { choices } = await res.json()
	return choices[0].message.content
}
