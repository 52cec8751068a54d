sitegenSearch("neb29e5ad-37",`!404 article	J]:y#,
's	Ru":
&because	Rr"H
(ginnings	Rs&A
'y	Rn!a
&can	Ri!:
'omes	Jf!3Lv
&denies	Re!%
'oes	Rj!%
&e0382	Rm&3
'ach	Rf&t
&false	Rv&F
'or	Bn!^"OCH(:!hu!f
'rom	Je!OM:
&google	Jy!:&:
&has	Rj&*
'tml	Fh&,%[!f":!O%,!V
(tp	Rh&f
&idempotent	R}!f
'f	Jq"f13
'n	Fp"f"31H
(dex	Rh&,
+html	Rh&,
(stead	Ju!hC,
(to	Rs"H
's	Bj!,HO!f(f6md!%
't	Rs!3
&md	BV3#3n#3#:#*
'eaning	Ro&?
&needs	Rl!:
(ither	Rf!3
'ginx	Rg&O
'ot	B6:D10,J(!?k!158"1!8
&or	>j!a+3?h!m(H+H+:^O",
&page	Fq"tw!f'%!A+O
*s	Ru&,
'uts	Rj!,
&rfc	Ry"3
&see	Rh&:
&tells	Rw"H
'hat	Rq"O
(e	Jq"3x!f
'o	Rs!3
&until	Re#3
&when	Je!&L3
)re	Je!HLf
'ith	Rh&f
'rite	Re!%
%.14 or	R{":
'5 in	R{":
%html and	Rl&:
*default	Rh&,
*for	Jk&[&,
*is	Rl&O
*which	Rk&f
+ith	Rk&f
%md 14	Rj&*
(is	Jf&3#:
#5 409	Rm"3
'10	Rg!3!f
&and	Ry&3
&behind	Rk!H
&can	Rr"O
&detail	Rr"?
`)
