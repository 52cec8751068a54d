sitegenSearch("n3894c64e-7",`!answers not	R+,
*of	Rs#O
+ptions	Rx":!f
*pile	Rq#:
*requests	Rx&&
*so	Ns#:W&
*take	Rb&O
+hat	Rn":
,e	Fz!f#A-HJf
,is	Rb#O
+o	Fm!,93I3u!3
+wo	Ry#3
*unless	Rt#H
*with	:Z&A:(H%3"f.f"f&t7H0AM31:(%
.out	Rd%3
#thropic 529	R}#&
,com	R}#?
,has	R}#,
+s api	R}#&
%i forgery	Jk!:!A-OA3
&forgery token	Jk!:!A-OA3
#y 103	Rp%3
'm	Rs#O
&2xx	Rc":
&5xx	Nq#,":
&address	Jl"Hc"A&f
'nswer	Jm"f%Hm!:
&case	BU,V,2OPVBO!{'
'lient	Rl#:
'ode	Jq!^(O.3
(mmand	Rm&%
(vers	Rm!V
&does	Rl&,
'rops	Rl&,
&each	Rm"O
&file	Nm&3):
'older	Rm&O
(rm	Rm&O
&heading	J4,}%V),
'ost	Jq&f"%':
&kind	Rw!O
&lets	R@:
)ter	Nl&V+^
'ist	Rd&3
'og	Rt!H
&method	Nx"3b"A
'ore	>m!3.fPh139&#%2,61
&number	Rp!H
&of	Nw!:v"O
'rder	Ru&f
'ther	:m!m0:-:#3%O#:%:&:)f::S,(V"A({"#3#:#3"3
&page	R{!H
(th	Rq&f
'ublic	Rb&O
&range	Rd#O
'ecord	R|&V
(direct	Ro":
(quest	Rl!A
`)
