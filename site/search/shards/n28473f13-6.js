sitegenSearch("n28473f13-6",`!words in	n8c60627d
%ker dies	
#uld begin	
"rite class	
's them	
#ong moment	
"wwauthenticate field	
!xml a	
!yaml default	
"es so	
"ou decide	
&repeat	
%r browser	
'program	
`)
