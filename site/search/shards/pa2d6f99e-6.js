sitegenSearch("pa2d6f99e-6",`!!!N!%	diagnostics/SG054/	SG054 ambiguous-code	mend	How to mend it	Write the long form: [disk:E1] with the catalogue's folder, [nginx/499] with the authority, or both as in [http:nginx/499]. With words of your own, it is [the disk error][disk:E1].
`)
