sitegenSearch("t5ac8a317",`Cloudflare and the origin server could not agree on an encrypted connection.
The zone is set to Full or Full (strict), so Cloudflare speaks TLS to the origin, and the handshake broke off before a certificate could be judged (Cloudflare, error 525).
Cloudflare names four causes: no certificate installed, port 443 not open, no support for SNI, and no cipher suite in common. To these, experience adds a listener on 443 that speaks plain HTTP, and a server so loaded that it drops handshakes. The latter makes 525 appear now and then instead of always. No Cloudflare in front? The router of Cloud Foundry has taken over 525 and 526 for the way to its applications (gorouter, error_handler.go).
Shake hands yourself, with the server name that Cloudflare sends: "Wrong version number" nearly always means that the other side is not speaking TLS. "Handshake failure" points at ciphers or protocol versions; a missing name (-servername left out works, with it fails) at SNI. In nginx the reason stands in the error log once its level is info. As advice: do not escape to the mode Flexible. It makes the error vanish by sending your visitors' data in clear text over the second half of the way, and it is a classic cause of redirect loops.

Redirect loops and their causes

With 525 the handshake itself failed. With 526 it went far enough to show a certificate, and Cloudflare rejected that. First repair the connection, then the trust.`)
