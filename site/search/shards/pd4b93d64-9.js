sitegenSearch("pd4b93d64-9",`!!"]!%	http/aws/561/	561 Unauthorized	what-to-do	What to do	The reason is in the field error_reason of the access log; AWS keeps a table of its values (error reason codes). With it, check in this order: the client secret (has it been rotated at the provider only?), the redirect address registered there, the scopes, and whether the app at the provider is still enabled. A user may try again once, in a new window, in case an old page with a used code was
&&	http/aws/561/	561 Unauthorized	example	Example	The body is made up for this page.
&'	http/aws/561/	561 Unauthorized	see-also	See also	Signing in, and who says no
`)
