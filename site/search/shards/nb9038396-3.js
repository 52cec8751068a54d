sitegenSearch("nb9038396-3",`!answers methods	Rf#O
+ostly	Rm"f
*ngx	Rx%,
-httpspecialresponsec	Rx%,
+ot	R+,
*of	Ro#O
+ptions	Rt":!f
*pile	Rm#:
*requests	Rt&&
*so	Jo#:W&
*take	R}%O
+hat	Rj":
,e	Fv!f#A-HJf
,is	R}"O
+o	Fi!,93I3u!3
+wo	Ru#3
*unless	Rp#H
*with	:X&?:(H%3"f.f"f&t7H0AM31:(%
.out	R_%3
#thropic 529	Ry#&
,com	Ry#?
,has	Ry#,
+s api	Ry#&
%i forgery	Fg!:!A-OA3
&forgery token	Fg!:!A-OA3
#y 103	Rl%3
'm	Ro#O
&2xx	R~!:
&5xx	Jm#,":
&address	Fh"Hc"A&f
'nswer	Fi"f%Hm!:
&case	BS,T,2OPVBO!{'
'lient	Rh#:
'ode	R_"3
(mmand	Ri&%
(vers	Ri!O
&does	Rh&,
'rops	Rh&,
&each	Ri"O
&file	Ji&3):
'older	Ri&O
(rm	Ri&O
&heading	F3,z%V),
'ost	Fm&f"%':
&kind	Rs!O
&lets	R?:
)ter	Jh&V+^
'ist	R_&3
'og	Rp!H
&method	Jt"3b"A
'ore	Bi!3]h139&#%2,61
&number	Rl!H
&of	Js!:v"O
'rder	Rq&f
'ther	:i!f0:-:#3%O#:%:&:)f::S,(V"A({"#3#:#3"3
&page	Rw!H
(th	Rm&f
`)
