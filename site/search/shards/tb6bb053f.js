sitegenSearch("tb6bb053f",`A link names a code that several entries have.
Two catalogues, or two authorities in one, may own the same code. A link is first looked up in the catalogue of the page on which it stands, and there the default authority comes first. Where more than one entry is left, sitegen does not choose.
Both catalogues have an E1, and the home page belongs to neither: content/index.md content/disk/catalogue.yaml content/disk/E1.md content/net/catalogue.yaml content/net/E1.md
Write the long form: [disk:E1] with the catalogue's folder, [nginx/499] with the authority, or both as in [http:nginx/499]. With words of your own, it is [the disk error][disk:E1].`)
