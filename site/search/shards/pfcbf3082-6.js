sitegenSearch("pfcbf3082-6",`!!"w!%	http/microsoft/449/	449 Retry With (Microsoft, unofficial)	what-to-do	What to do	ActiveSync: one 449 for each new phone is normal. The same phone again and again means that it cannot, or will not, apply the policy: look at what the policy demands, and whether the device is allowed. Cosmos DB: wait some milliseconds, with a random part, and write again. Frequent 449s mean that too many writers fight for one item; spread them over several. MS-WDV: repeat once with the echo. The
&&	http/microsoft/449/	449 Retry With (Microsoft, unofficial)	example	Example	
&'	http/microsoft/449/	449 Retry With (Microsoft, unofficial)	see-also	See also	Other codes of Exchange ActiveSync
`)
