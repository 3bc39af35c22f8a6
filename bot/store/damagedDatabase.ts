/** What is stored cannot be opened without losing or inventing something. The message is a sentence for whoever runs the service. */
export class DamagedDatabase extends Error {
  override readonly name = 'DamagedDatabase';

  constructor(folder: string) {
    super(
      `The database in ${folder} is damaged: its file was cut off or written over. Move the folder away and restore a backup (docs/operations.md).`,
    );
  }
}
