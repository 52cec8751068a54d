sitegenSearch("pfcbf3082-0",`!!"v!!	http/microsoft/440/	440 Login Timeout (Microsoft, unofficial)			Outlook on the web answers a script's request so when the session is no longer valid.
&"	http/microsoft/440/	440 Login Timeout (Microsoft, unofficial)	meaning	Meaning	The session of a person in Outlook on the web has ended, or was never recognised, and they must sign in again. Microsoft documents the message in a troubleshooting page for Exchange 2007 (440 Login Timeout); that it stands for an expired session is what others write, and what its name says.
`)
