sitegenSearch("p91218446-2",`!!"q!%	http/google/103/	103 Checkpoint (Google, unofficial)	what-to-do	What to do	Do not implement it. The idea itself is alive: the IETF works on resumable uploads with an interim response of its own, for which IANA has set 104 aside for a time. Google's services use 308 at the end of a part instead.
&&	http/google/103/	103 Checkpoint (Google, unofficial)	see-also	See also	What became of its twin
`)
