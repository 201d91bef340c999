using System.CommandLine;
using Hearsay.Trainer.Commands;

var root = new RootCommand("Makes the weight files of Hearsay.Models.English from annotated corpora.") { TrainCommand.Create(), ExportCommand.Create(), LabelCommand.Create(), ScoreCommand.Create(), AverageCommand.Create(), SentencesCommand.Create(), LemmasCommand.Create() };
return root.Parse(args).Invoke();
