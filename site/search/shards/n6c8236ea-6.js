sitegenSearch("n6c8236ea-6",`n4a9eafb5
!with cloud	
'githubs	
'more	
'sanitize	
'url	
&out classes	
*searching	
"ords follow	
%ker has	
#uld build	
"rite content	
&ing it	
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
