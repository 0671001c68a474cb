'use strict'

const fetch = require('node-fetch')

module.exports = async function haiku (topic, cfg) {
	const res = await fetch(`https://gateway.ai.cloudflare.com/v1/${cfg.account}/${cfg.gateway}/compat/chat/completions`, {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			'cf-aig-authorization': `Bearer ${cfg.token}`
		},
		body: JSON.stringify({
			model: 'workers-ai/@cf/meta/llama-3.1-8b-instruct',
			messages: [{ role: 'user', content: `A haiku about ${topic}` }]
		})
	})
	if (!res.ok) {
		throw new Error('HTTP ' + res.status)
	}
	const { choices } = await res.json()
	return choices[0].message.content
}
