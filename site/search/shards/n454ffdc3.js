sitegenSearch("n454ffdc3",`!first is	n9a68ae25
"ollow at	ndb5246a7
#r good	n833bd858
&updated	n5fab8648
#und them	nd56244a4
"rom the	n7b2a7ea4
!get exports	n775775f9
"one a	n00ef1b6d
!had to	n2d0ff2d7
#s moved	nd098fa3c
#ve to	n21bc9092
"eading for	n912c266a
"olds version	n79c8f65b
#w to	nb0f7a628
"ttp product	n1a63bd17
!idea itself	neb5e8faa
"mages example	n0cb48b7c
"n my	n52f940c9
%whole	n1c2fd8e6
#to it	n2a7c356c
"s default	n623d5d92
%not	n38c54eed
%there	n610ee250
"t did	n92e4c865
%means	n2c454f13
%unasked	n21a33127
#s identifier	ndd56e04c
%elf or	n8f38966e
!keep crawlers	nca2ef5ae
"nown rfc	nd89c3244
!lead nowhere	nf365a564
#t curl	n00562ed3
"imit max	ncf44e4b5
#nk uses	n0366cddc
"oads below	nf83144c3
#ng of	ne37ad029
!made out	n0d8c3745
#ny writers	nbbf0169e
#y come	n03036ad2
"eans such	nf9b5b619
"icrosoft learn	n00214739
"onitoring has	n3444efe1
"ust not	naf8cb501
!names an	nd5281743
"etwork behind	n3652c2ca
#xt as	nca26f508
"o end	n1deb4759
#body by	nc2594aa0
#t encrypted	n61482999
&the	n6668642b
#w and	n61ef125c
!of a	na869e4af
%minutes	nac965248
%version	n9915ad1b
"n 4xx	nc6c401ae
#ce although	nc806dc9f
#e part	n109b6f7b
#ly says	n33b2c083
"r back	ncd66279c
%remove	n2a910cbc
#igin offers	nc452f0f3
"therwise nginx	ne54e9224
"wn addresses	n153b6e28
!page exists	n5145bece
#nel copy	n4eae0fc9
#th that	nb90beca1
"hrase is	n37ea34b7
"ost or	n5ee0a55c
"rogram members	n2cbc190c
%xy framework	nc72db4fa
!query needs	nc11c80c7
!reach a	ncbfb828e
%l answer	n85fca971
#directing every	na6b20e29
#gistry its	n4ba0a14d
`)
