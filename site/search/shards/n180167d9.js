sitegenSearch("n180167d9",`!propfind projects	n55d2b6a4
"ublic or	nc4db6c9f
!quick repetition	ne3505a30
!read a	n1a661ed1
%lly is	nf9050858
#directed to	n13b8ed07
#gistry csv	n95af4063
#peats is	nb059f2a8
#quest go	nad68fa2e
&ired esri	n232a4093
#sponse http	nd805e4e9
#try code	n57718a4c
"ight belongs	nf8b50a14
"un and	n609f6958
!same thing	nfd55710d
"canners has	nb9adc652
"econd unless	n43ffdd56
%tions as	nc4ef45ca
#nd each	n1b667991
%t one	n8e0146d8
#rver proves	nb8dc734a
#ts 308	n2ed56db7
"hould do	n4f503d0d
"ince 205	n6b52996a
#tes pages	n3ca3ec9b
"o when	n9cf4722a
#urce esris	n88289070
"tands in	n48a5a293
%tus grpc	n273ddfad
#ill open	n16a2d7cf
"uccess 8	ndbdff7a1
"witching protocols	n23b815e9
!take their	n5dd822ab
"emporary code	n7d685642
"han the	n139b51f4
%t go	n9397ba9a
'reads	n534ef3c4
#e 207	ne5c15976
&certificate	nb244000d
&disk	na487f244
&header	n96a9b78c
&monitor	n2d995a67
&post	ne46f6f23
&round	n9029e6e4
&summary	n755d774f
%ir copies	nf9ce4c93
%n refuses	n8cfb33d6
%y include	n53b1e95e
#is with	n37e6a9d7
"imeout look	n98b2f4ac
"o an	n58bfea67
%mend	na4b058c1
%use	n5fc7ec45
#o soon	n20a8c654
"rue to	nf1bcd833
"ype date	ndc93ff11
!understood the	nd1006863
"pgrade without	n4263376d
"se stale	nb29e3692
!value other	n90474dd3
"isitors it	nfd5a5f77
!was left	n1039dcd6
"eb dav	n825446f5
"hat i	n066bf060
#en we	n4fe877ea
#ich may	nfe78b76d
#ole api	n8a59eefe
"ith 400	n367bc6ed
'many	n2e49ef21
&out is	nb752d79a
"ould and	n2ba87303
"rong support	n7c94fbf0
!you do	nf3016328
%r rules	n03cf890e
`)
