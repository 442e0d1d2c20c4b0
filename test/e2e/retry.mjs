// Waiting. The workbench settles in its own time: nothing here sleeps for a guess, and keys are pressed again.

const LIMIT_MS = 15_000;

/** Asks until the answer is truthy, and gives it back. */
export async function until(what, ask, limit = LIMIT_MS) {
  for (const end = Date.now() + limit; ; await new Promise((done) => setTimeout(done, 50))) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`It never happened in ${limit / 1000} s: ${what}`);
  }
}

/** Presses a key until what it opens is there: a menu opened while the workbench is busy may close again at once. */
export async function pressUntil(page, key, opened) {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press(key);
    try {
      await opened.waitFor({ timeout: 3000 });
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      await page.keyboard.press('Escape');
    }
  }
}
