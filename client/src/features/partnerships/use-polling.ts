import { useCallback, useEffect, useRef } from 'react';
import { pollDelay } from './poll-delay.ts';

type Round = 'news' | 'quiet' | 'failed';

/** `generation` changes with each connection: the one before may have missed something. */
type Live = { readonly isOpen: boolean; readonly generation: number };

/** Runs `poll` at once and again and again while the page is visible; a hidden page asks nothing. */
export function usePolling(poll: () => Promise<Round>, live: Live): () => void {
  const latest = useRef(poll);
  const rounds = useRef<Rounds>(undefined);
  useEffect(() => {
    latest.current = poll;
  }, [poll]);
  useEffect(() => {
    const own = new Rounds(() => latest.current());
    rounds.current = own;
    const onChange = () => (document.hidden ? own.pause() : own.runNow());
    onChange();
    document.addEventListener('visibilitychange', onChange);
    addEventListener('online', onChange);
    return () => {
      own.stop();
      document.removeEventListener('visibilitychange', onChange);
      removeEventListener('online', onChange);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new connection is a reason, not an argument
  useEffect(() => {
    if (rounds.current?.follow(live.isOpen)) rounds.current.runNow();
  }, [live.isOpen, live.generation]);
  return useCallback(() => rounds.current?.runNow(), []);
}

class Rounds {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  /** Asked for while a round was under way, which may have looked before. */
  private isWanted = false;
  private isStopped = false;
  private isLive = false;
  private failures = 0;
  private quietRounds = 0;
  private readonly poll: () => Promise<Round>;

  constructor(poll: () => Promise<Round>) {
    this.poll = poll;
  }

  /** Whether events come by themselves. True where something may have been missed before. */
  follow(isLive: boolean): boolean {
    const isNews = isLive || this.isLive;
    this.isLive = isLive;
    return isNews && !document.hidden;
  }

  runNow(): void {
    this.pause();
    this.isWanted = this.isRunning;
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
    if (this.isWanted) return this.runNow();
    this.timer = setTimeout(
      () => this.runNow(),
      pollDelay({ failures: this.failures, quietRounds: this.quietRounds, isLive: this.isLive }),
    );
  }
}
