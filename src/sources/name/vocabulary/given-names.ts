import { soundOf } from '../sound.ts';

/** Short and familiar forms of given names, each line one name; romanised, in small letters. Own list: English, Italian, Russian and Ukrainian. */
const FAMILIAR = `
alexander aleksandr alexandr oleksandr alex sasha sascha sandro alessandro aleksander alexandre alaksandr aliaksandr
anthony tony antonio toni
barack barry
benjamin ben bibi beniamino binyamin
charles charlie carlo carlos karl
christopher chris cristoforo
daniel dan danny daniele
david dave davide
dmitry dmitri dmitriy dmytro dima dimitri
edward ed eddie ted edoardo
elizabeth liz beth lisa elisabetta
evgeny yevgeny evgeni yevgeni eugene evgeniy yevgeniy zhenya evgenij
francis frank franco francesco francisco pancho
frederick fred federico fedor
george giorgio jorge georgy georgi yuri yuriy yury jurij
giuseppe joseph joe beppe pepe peppe jose iosif
ivan john giovanni johnny jean juan ioan ioannis
james jim jimmy jamie giacomo
katherine kate cathy caterina ekaterina katya
leonid lenya
louis luis luigi luiz lewis
margaret maggie margherita meg
maria mary masha marie miriam
michael mike mikhail misha michele mykhailo miguel mick michail
natalia natasha natalya nataliya
nicholas nick nikolai nikolay nicola mykola kolya nicolas nikolaj
oleg oleh
paul paolo pavel pablo pavlo
peter pete pietro pyotr petro piotr pedro petr
richard dick rick riccardo ricardo
robert bob bobby rob roberto
sergey sergei sergio serhiy serge sergej seryozha
stephen steve steven stefano stefan stepan
theodore ted teddy teodoro
thomas tom tommy tommaso
victor viktor vitya vittorio
vladimir volodymyr vova vladimiro wladimir uladzimir
william bill billy will guglielmo guillermo
vasily vasiliy vasyl
andrew andy andrea andrei andrey andriy drew andrej
`;

/** The names of which a familiar form may be one, by the sound of the form; a form may belong to two. */
export const GIVEN_NAMES: ReadonlyMap<string, ReadonlySet<number>> = familiarForms();

function familiarForms(): ReadonlyMap<string, ReadonlySet<number>> {
  const byForm = new Map<string, Set<number>>();
  FAMILIAR.trim()
    .split('\n')
    .forEach((line, name) => {
      for (const form of line.split(' '))
        byForm.set(soundOf(form), (byForm.get(soundOf(form)) ?? new Set()).add(name));
    });
  return byForm;
}
