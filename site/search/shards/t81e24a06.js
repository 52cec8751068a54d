sitegenSearch("t81e24a06",`ArcGIS says in the body of a response that a token is needed and none came; the status line may well say 200.
The map service or folder is not public, and the request carried no token. ArcGIS puts 499 into a JSON object; Esri's manual shows one with the message that no token was found (operation response).
Two shapes exist. The administrator's API says "status": "error" with a code beside it. The services nest it: This second body was observed on a public server in July 2026, under a status line of 200 (API Evangelist's record). One observation is no rule; other servers and settings may use the status line. A 499 in the log of nginx or of a CDN is not this one. There it means that the client hung up, and nothing was sent at all.
Ask for a token at the portal's generateToken and send it, preferably in a header and not in the address, where logs keep it. No account there? Then the layer is simply not shared, and no code of yours will open it. Let monitors check the body. One that looks at the status alone will call this server healthy. As the author of an API, answer 401, with the code in the status line where every client looks for it.
A 200 that reports an error

Because its REST interface reports the outcome in the body and uses HTTP as a mere transport. Test for the member error in every response, also in those that claim success.`)
