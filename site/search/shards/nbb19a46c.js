sitegenSearch("nbb19a46c",`!0 0	na6a0c061
!1.1 a	nd85726d8
"5.5.5 as	n9acdf731
!200 whatever	n93809101
"5 nov	n01c4817f
!307 internal	ndca7e367
!403 besides	n2efc98d6
"12 the	naa7dcb61
"29 too	n6df5fc98
!501 when	neaa13b33
"xx server	n05c1632b
!9110 section	n6b4b2f43
!a batch	n4cf4ebb7
#dependency	n6edda828
#line	n5219f269
#program	n342b15e9
#setting	n5cba34f1
"bout a	nc464113c
"ctive the	ncb0b7794
"dds nothing	n3ce73108
"gain and	n6d291c40
"ll of	na3792de6
#so work	n0608319b
"n object	n60089eeb
#d checked	ne076c6be
&its	nac9e91b6
&removed	ne4177150
&waited	nd8f285cb
#swer from	na19a60d2
#y server	na82e3502
"pp that	n9ed6649f
"re made	n9f90fa62
#ticles is	n1c55f830
"s return	nc2c5d327
"t different	na1ed4cea
"uthority may	n933514c0
!basic over	nfb2b9012
"ecause a	nd7aeadcd
#gins a	neee77ab1
"lame a	n803ce835
"oth give	na387bb75
"uffers node	nc1a70b7e
"y mustache	ne1c508f7
!cacheable explicit	nb8eff592
#lling it	n780112f2
#nnot reach	na5b741b5
#uses 401	n35e21972
"hanges with	n470f68c1
"lass it	n03086243
#ient should	n5c03d161
#oudflare also	n5bcb7c65
"ode n	n9d516061
&s well	n598f1984
#mmon options	n0ed480ac
#nnection upgrade	n405f561a
%trol no	n70fbfb89
#unting every	nb1d7768f
"urrent release	n56061f77
!dav extension	nc2b3cd1f
"efined in	n9dc78116
#tails who	nd9398567
"o i	n16851aef
#ne and	n38ea16f2
!each is	n134e6c3a
"lse we	nf43510e8
"nglish text	n4a9dee5a
"rror can	n0ebadd6d
"ven for	n4a74d439
"xample com	nd12043a6
#pects it	n28e4d4cb
!failed or	n0319db32
"ew applications	n26b2130b
"iles code	ncffe7908
`)
