sitegenSearch("nbe40465e-6",`n4157a12e
!with sanitize	
'url	
&out classes	
*searching	
"ords follow	
%ker dies	
#uld break	
"rite contains	
&ing in	
#ong place	
"wwexamplecom and	
!xml the	
!yaml missing	
"et in	
"ou got	
&set	
%r documentation	
&s is	
`)
