sitegenSearch("nce05c08b-4",`!answers methods	Rh#O
+ostly	Ro"f
*ngx	Rz%,
-httpspecialresponsec	Rz%,
+ot	R+,
*of	Rq#O
+ptions	Rv":!f
*pile	Ro#:
*requests	Rv&&
*so	Jq#:W&
*take	R_&O
+hat	Rl":
,e	Fx!f#A-HJf
,is	R_#O
+o	Fk!,93I3u!3
+wo	Rw#3
*unless	Rr#H
*with	:Y&@:(H%3"f.f"f&t7H0AM31:(%
.out	Rb%3
#thropic 529	R{#&
,com	R{#?
,has	R{#,
+s api	R{#&
%i forgery	Ji!:!A-OA3
&forgery token	Ji!:!A-OA3
#y 103	Rn%3
'm	Rq#O
&2xx	Ra":
&5xx	Jo#,":
&address	Jj"Hc"A&f
'nswer	Jk"f%Hm!:
&case	BT,U,2OPVBO!{'
'lient	Rj#:
'ode	Rb"3
(mmand	Rk&%
(vers	Rk!O
&does	Rj&,
'rops	Rj&,
&each	Rk"O
&file	Jk&3):
'older	Rk&O
(rm	Rk&O
&heading	J3,|%V),
'ost	Jo&f"%':
&kind	Ru!O
&lets	R?:
)ter	Jj&V+^
'ist	Rb&3
'og	Rr!H
&method	Jv"3b"A
'ore	Bk!3]h139&#%2,61
&number	Rn!H
&of	Ju!:v"O
'rder	Rs&f
'ther	:k!f0:-:#3%O#:%:&:)f::S,(V"A({"#3#:#3"3
&page	Ry!H
(th	Ro&f
`)
