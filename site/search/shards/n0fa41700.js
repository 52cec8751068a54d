sitegenSearch("n0fa41700",`!0 0	n50669b52
!1.1 425	n84ab51ac
"02 ends	nc16873cf
!2 a	n22aaa73d
"00 that	n92031571
"4 nov	n2626c0a6
!302 for	n0397eb7d
!400 goes	n482b460e
#5 or	na9e694fa
"22 description	nce9c5346
"99 it	n9a352425
!504 and	n8d3c7762
!6585 section	n59c1729c
!a 200	n452dba6a
#client	n8741ddf7
#foreign	n383c54ef
#month	nff0a8dea
#reload	nd4820165
#table	n17b6ad29
"ccept in	nb3517447
"ddress contain	n54aa0fd6
#vice let	n2d052ef5
"gainst its	n9f76d6c4
"ll three	n3dcaf698
#ways right	n961b3011
"n outdated	n6538d6d2
#d code	n50c7590e
&job	n29155acf
&renamed	ne0e1332d
&values	nf3f397ee
#swer can	n9b623cbc
#y other	n6d0cefe5
"pis and	nd488b2e7
"re http	n47be04f5
#ticle lies	nfdc4f73f
"s missing	nee5dd812
#p net	n443cfd80
"uthenticate that	n42b506ad
!balancer and	nff7846ae
"e right	nffc1a3bc
#fore an	n57ebb589
#sides those	n9e61279c
"ody often	n9cc4d387
"rowser rfc	n549c6133
"ut this	nc367ee9a
"ytes with	n25a0c741
!call with	n0ff97571
#n lock	n53fabfb0
#talogue and	nbdb1d9ad
"hallenge a	nb264d433
#ecks and	nbcd4a57c
"lient comes	nc3f2216e
(s do	n4f8b2f23
#oudflares ranges	na29d501c
"ode range	n92f9db20
&s that	n08ec0262
#mmon mistakes	nd8d08d9a
#nnection ended	n0af4fed2
%tent range	nf2f33fda
#re has	nbd620928
"redentials to	n98e4deb7
!data as	n26cd4b70
"ecides it	n29d0433f
#manded and	n6f24596e
"iffer only	n70b96d7f
"ocument but	nf14dc662
"raft ietf	n0187031d
!each sign	n11c6f581
"mail a	naca30a82
"ntries change	ne8038767
"rror disk	n9a22323f
"ver a	nebd3f248
"xample contains	nf2098fbd
#pired key	n4869fb47
`)
