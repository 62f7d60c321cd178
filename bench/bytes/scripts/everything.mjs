import '@hamlet/components/define';
