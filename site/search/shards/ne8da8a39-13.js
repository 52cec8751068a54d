sitegenSearch("ne8da8a39-13",`!about headers	Ro!O
)osts	Rv&m
*w	R{",
(into	Rv#A
*valid	Rk!:
/grant	Rk!:
)t	Bn!,'%.3>fKVVf!{1
*s	R|&{)
+elf	Rs#f
(jobs	Rb"H
(links	Rx!V
)ong	Ry!%
*st	Rm#:
(one	Nq!%m#f!{1
*ly	Rr!%
)r	Rf%,
)utlook	Ru%3
(rfc	Rn"f
(several	Rr!^
)ize	Rb#O
(that	Nd!,d#3
*e	6n!,":%H-&(?&O1,"3.3#O'3,H(:2,)V+:*,,,!H.^!{(
)o	Rj%H
(what	J',|":",
*ere	Ry#,
+ther	Jt!:N,0,
%ve 1	Nu!3Lf
(415	Rp!f
(a	Rs&3
)ll	Jm"H63%O
)nd	Rg"f
(baseline	Ru!3
)ounds	R}"O
(comes	Rk%3
(in	Np&A%3
)s	Ju!O#:j!,
)t	By!:>mH:[3'%
(rfc	Rg"3
(says	Ru"O
(tests	Rr!A
)he	Bw!Oj!:Vf(3)O
*is	R|&V
)o	Rg%V
(with	Rd%V
#sent and	R|&O
)for	R|&{)
%olute numbers	Ru!3
+one	Rr!3
+redirect	Rk"H
*redirect off	Rk"H
#test1 b	Ro#?
(2 a	Ro#?
#use say	Rw!t
"ccelerator railgun	Rk%&
&nt written	R):
(s strasse	Rz&:
&pt a	Jy!^*H),
*ccept	Ry",
/language	Ry",
*dds	Rw&O
*nd	Rl!^
`)
