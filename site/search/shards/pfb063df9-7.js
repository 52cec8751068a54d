sitegenSearch("pfb063df9-7",`!!!}!&	http/104/	104 Upload Resumption Supported (temporary)	example	Example	A video of 700 MiB breaks off after 400; the bytes themselves are left out here. The client asks where it stands and sends the remaining 300 MiB.
`)
