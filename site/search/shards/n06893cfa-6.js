sitegenSearch("n06893cfa-6",`nf9de9cfd
!with url	
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
