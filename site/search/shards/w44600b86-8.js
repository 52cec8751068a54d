sitegenSearch("w44600b86-8",`!item	<h!:"3+F)N(e)e.?89L>"0!79+#G'A(1!9"o!}!!}/
&s	D(+g!>a#L!e!j#-)z#)v!|"!z.
%st	Tr!?
`)
