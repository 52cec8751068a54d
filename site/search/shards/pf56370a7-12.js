sitegenSearch("pf56370a7-12",`!!#0!!	manual/command-line/	Command line			sitegen --version prints the version. --help, or -h, after any command describes it.
`)
