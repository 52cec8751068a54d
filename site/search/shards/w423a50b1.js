sitegenSearch("w423a50b1",`!the	w42b96a10
%n	w90b41c69
#rough	w8ddf30ac
"o	w2df150b4
#uched	wf168d0be
"ype	wac248029
!up	w83e4e13f
!valid	wa7c2a91c
!want	w7fd36762
"ere	w8c58490f
"hen	w8d62da51
#oever	w98626218
"ith	wf3e819a8
"ould	w61326ba1
!yet	w93e2af6e
`)
