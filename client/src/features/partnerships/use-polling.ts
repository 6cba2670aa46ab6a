import { useEffect, useRef } from 'react';
import { pollDelay } from './poll-delay.ts';

type Round = 'news' | 'quiet' | 'failed';

/** Runs `poll` at once and again and again while the page is visible; a hidden page asks nothing. */
export function usePolling(poll: () => Promise<Round>): void {
  const latest = useRef(poll);
  useEffect(() => {
    latest.current = poll;
  }, [poll]);
  useEffect(() => {
    const rounds = new Rounds(() => latest.current());
    const onChange = () => (document.hidden ? rounds.pause() : rounds.runNow());
    onChange();
    document.addEventListener('visibilitychange', onChange);
    addEventListener('online', onChange);
    return () => {
      rounds.stop();
      document.removeEventListener('visibilitychange', onChange);
      removeEventListener('online', onChange);
    };
  }, []);
}

class Rounds {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  private isStopped = false;
  private failures = 0;
  private quietRounds = 0;
  private readonly poll: () => Promise<Round>;

  constructor(poll: () => Promise<Round>) {
    this.poll = poll;
  }

  runNow(): void {
    this.pause();
    if (!this.isRunning && !this.isStopped) void this.run();
  }

  pause(): void {
    clearTimeout(this.timer);
  }

  stop(): void {
    this.isStopped = true;
    this.pause();
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    const round = await this.poll();
    this.isRunning = false;
    this.failures = round === 'failed' ? this.failures + 1 : 0;
    this.quietRounds = round === 'news' ? 0 : this.quietRounds + 1;
    if (this.isStopped || document.hidden) return;
    this.timer = setTimeout(
      () => this.runNow(),
      pollDelay({ failures: this.failures, quietRounds: this.quietRounds }),
    );
  }
}
