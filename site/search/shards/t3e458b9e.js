sitegenSearch("t3e458b9e",`The origin server refused the connection that Cloudflare tried to open.
Cloudflare found the machine, knocked at the port, and was turned away at once: no process listens there, or a firewall actively rejects it (Cloudflare, error 521). A machine that stays silent gives 522 instead.
The web server has stopped, or listens on 127.0.0.1 only. The site was switched to the modes Full or Full (strict), so that Cloudflare now comes to port 443, and the origin has nothing but port 80 open. A tool such as fail2ban has blocked Cloudflare's addresses, because all visitors seem to come from these few.
On the origin, see who listens, and whether the firewall has an opinion about Cloudflare's address ranges: This server answers itself and nobody else. Bind it to the public address, or to all. Never rate-limit or ban by the address of the connection behind a CDN; restore the visitor's address from CF-Connecting-IP first, and trust that header only from the ranges above. A caller of an API should treat 521 like a 502 that lasts: a restart is over in seconds, a stopped server is not. Pause longer with every attempt.

What a refused connection looks like

Because Cloudflare does not reach the port it was told to use. Check the encryption mode against the ports that are open, and the firewall against Cloudflare's list of addresses. A direct curl from your desk proves little: your own address may be allowed where theirs is not.`)
