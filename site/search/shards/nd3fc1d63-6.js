sitegenSearch("nd3fc1d63-6",`n580efc47
!with cloud	
'githubs	
'more	
'sanitize	
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
