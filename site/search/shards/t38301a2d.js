sitegenSearch("t38301a2d",`In Exchange ActiveSync, the mailbox is better reached at another server, which a header names.
The device has asked a server that cannot open the user's mailbox, or that knows of a better one. X-MS-Location holds the address to use from now on (MS-ASHTTP, 3.1.5.2.2).
In the log of a mail server during a migration: mailboxes have moved to another site or into the cloud, and phones still call the old host. The path tells it apart from the 451 of RFC 7725, which is about court orders and censorship: here it is /Microsoft-Server-ActiveSync. Microsoft used the number long before 2016, when the registered meaning came. Both will stay.
Client: send this and all later requests to the new address. If the header is missing, run Autodiscover again. Proxy in front of Exchange: pass X-MS-Location through. It is not called Location, so no rule that rewrites redirects will touch it, for good or ill. Statistics on legal blocks: exclude the ActiveSync path. A new protocol would use 308, which needs no explanation and keeps the method.

The registered redirects and what they do to the method`)
