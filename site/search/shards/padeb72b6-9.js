sitegenSearch("padeb72b6-9",`!!!(!!	diagnostics/SG007/	SG007 unreadable-file			A file or folder is there but cannot be read.
&"	diagnostics/SG007/	SG007 unreadable-file	meaning	What it means	The operating system refused to hand over the file, or what lies there is no regular file. Publishing without it would lose a page in silence. The message ends with the reason: a missing permission, a symbolic link whose target is gone, a device or a socket, or a name that is not valid UTF-8.
&#	diagnostics/SG007/	SG007 unreadable-file	example	Example	The file belongs to another user, who keeps it private: content/secret.md (unreadable)
&%	diagnostics/SG007/	SG007 unreadable-file	mend	How to mend it	Give yourself the right to read it (chmod u+r), restore the target of the link, or move the file out of the content folder. If two names differ only in their Unicode form, as an accent written in two ways, delete one of the files.
`)
