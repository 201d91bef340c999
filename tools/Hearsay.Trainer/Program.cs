using System.CommandLine;
using Hearsay.Trainer.Commands;

var root = new RootCommand("Makes what Hearsay learned from annotated corpora.") { TrainCommand.Create(), AttributionsCommand.Create(), AppendCommand.Create(), ExportCommand.Create(), LabelCommand.Create(), ScoreCommand.Create(), AverageCommand.Create(), SentencesCommand.Create(), LemmasCommand.Create(), PagesCommand.Create(), StoriesCommand.Create(), LikenessCommand.Create() };
return root.Parse(args).Invoke();
