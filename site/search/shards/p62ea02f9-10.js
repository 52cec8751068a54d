sitegenSearch("p62ea02f9-10",`!!"K!&	http/425/	425 Too Early	example	Example	A link in an e-mail redeems a voucher with a GET. The CDN forwarded it before its handshake with the browser was complete, and said so.
`)
