sitegenSearch("peb25e8bc",`!!#1	tools/url-encoder/	URL encoder and decoder	t6707fb62	what-it-does	What it does	which-way-to-choose	Which way to choose	limits	Limits	where-it-matters-for-status-codes	Where it matters for status codes	faq	FAQ	is-a-plus-sign-a-space	Is a plus sign a space?	why-does-my-address-contain-2520	Why does my address contain %2520?
#2	diagnostics/	Diagnostics	tfd4800b6
#3	diagnostics/addresses/	Codes and addresses	t4be3f54d
#4	diagnostics/code/	Code	tf63c8d62
#5	diagnostics/examples/	Examples	tf3939ef2
#6	diagnostics/input/	Input	tf68d04dd
#7	diagnostics/keys/	Front matter and settings	t0309094b
#8	diagnostics/life/	Life cycle	t3d04b3f5
#9	diagnostics/links/	Links	tc76438aa
#:	diagnostics/registry/	Registry and data	t220e0640
#;	diagnostics/sections/	Sections	t7d6a74b6
#<	diagnostics/templates/	Templates	te0389edc
#=	diagnostics/waivers/	Waivers	t347d0185
#>	faq/	Frequently asked questions	t8f5839f7
#?	http/1xx/	1xx Informational	t03c3e780
#@	http/2xx/	2xx Successful	t917ac6e0
`)
