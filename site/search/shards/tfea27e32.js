sitegenSearch("tfea27e32",`A proposal of 2008 for uploads that can be resumed; it was dropped, and the number now means Early Hints.
While a client uploaded a large body, the server was to say in between how much it had stored, so that the client could go on from there after a break. The interim response for it had the number 103 in a proposal of the Google Gears team.
In old lists of status codes and in nothing else. Gears was given up, its wiki survives in archives, and the number in it we know from others' accounts (http-status on npm). That the proposal existed Google confirms: its Data API took it as a model (Resumable Media Uploads). Any 103 that you receive today is Early Hints: links to fetch while the real answer is in the making.
Do not implement it. The idea itself is alive: the IETF works on resumable uploads with an interim response of its own, for which IANA has set 104 aside for a time. Google's services use 308 at the end of a part instead.
What became of its twin`)
