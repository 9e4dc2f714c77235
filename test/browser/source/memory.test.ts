import { expect } from '@open-wc/testing';
import { keep, recall } from '../../../src/source/index.js';

// Files that are tested at the same time may share the browser's storage with this one.
const inStorage = () => Object.entries(localStorage).filter(([key]) => key.startsWith('ikp-widgets:dismissed'));

function withStorage(descriptor: PropertyDescriptor, action: () => void): void {
  const real = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', { configurable: true, ...descriptor });
  try {
    action();
  } finally {
    if (real) Object.defineProperty(window, 'localStorage', real);
    else Reflect.deleteProperty(window, 'localStorage');
  }
}

describe('What is kept', () => {
  afterEach(() => {
    keep('dismissed', undefined, true);
    expect(inStorage()).to.be.empty;
  });

  it('is nothing at first', () => {
    expect(recall('dismissed')).to.be.undefined;
  });

  it('lasts in the browser’s storage, under the name of the library', () => {
    keep('dismissed', 'x', true);
    expect(recall('dismissed')).to.equal('x');
    expect(inStorage()).to.deep.equal([['ikp-widgets:dismissed', 'x']]);
  });

  it('is what was kept last', () => {
    for (const [value, lasting] of [
      ['a', true],
      ['b', true],
      ['c', false],
      ['d', true],
      ['e', false],
      ['f', false],
    ] as const) {
      keep('dismissed', value, lasting);
      expect(recall('dismissed')).to.equal(value);
    }
  });

  it('can be forgotten, wherever it was kept', () => {
    for (const lasting of [true, false]) {
      keep('dismissed', 'x', lasting);
      keep('dismissed', undefined, lasting);
      expect(recall('dismissed')).to.be.undefined;
    }
  });

  it('stays out of the storage where it must not last', () => {
    keep('dismissed', 'x', false);
    expect(recall('dismissed')).to.equal('x');
    expect(inStorage()).to.be.empty;
  });

  it('does not mix up names', () => {
    keep('dismissed', 'x', true);
    expect(recall('dismissed:other')).to.be.undefined;
  });

  it('lasts as long as the page where storage is denied', () => {
    const get = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    withStorage({ get }, () => {
      expect(recall('dismissed')).to.be.undefined;
      keep('dismissed', 'x', true);
      expect(recall('dismissed')).to.equal('x');
      keep('dismissed', undefined, true);
      expect(recall('dismissed')).to.be.undefined;
    });
  });

  it('lasts as long as the page where storage is full', () => {
    const setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    withStorage({ value: { getItem: () => null, removeItem: () => undefined, setItem } }, () => {
      keep('dismissed', 'x', true);
      expect(recall('dismissed')).to.equal('x');
    });
  });

  it('lasts as long as the page where there is no storage at all', () => {
    withStorage({ value: null }, () => {
      keep('dismissed', 'x', true);
      expect(recall('dismissed')).to.equal('x');
    });
  });
});
