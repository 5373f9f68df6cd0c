const REVOKED_AFTER_MILLIS = 10_000;

/** Saves a picture as PNG in the folder for downloads. */
export function download(picture: HTMLCanvasElement, fileName: string): void {
  picture.toBlob((blob) => {
    if (blob === null) {
      return;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), REVOKED_AFTER_MILLIS);
  }, 'image/png');
}
