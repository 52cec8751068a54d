sitegenSearch("pc1fc6ee3-13",`!!#*!!	manual/command-line/	Command line			sitegen --version prints the version. --help, or -h, after any command describes it.
`)
