sitegenSearch("pfcbf3082-14",`!!"z!%	http/microsoft/456/	456 Blocked (Microsoft, unofficial)	what-to-do	What to do	The app should stop asking, say that the account is blocked, and send the person to their administrator. To go on with the same credentials may prolong the block. The administrator unlocks the account in the directory, and then looks for the device that still holds an old password and causes the next lock-out. For an API of your own, 403 with a body that names the reason is enough.
&&	http/microsoft/456/	456 Blocked (Microsoft, unofficial)	example	Example	
&'	http/microsoft/456/	456 Blocked (Microsoft, unofficial)	see-also	See also	The same protocol's redirect
`)
