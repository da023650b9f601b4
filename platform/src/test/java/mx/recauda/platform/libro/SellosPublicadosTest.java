package mx.recauda.platform.libro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Bloque;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.HojaDeAsiento;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.PruebaDeInclusion;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.Verificable;
import mx.recauda.platform.prueba.AlcanceNacional;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.trabajos.TareaPeriodica;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Blocks close by themselves, what they seal can be proved, and what was touched is found. */
@PlataformaTest
@ExtendWith(AlcanceNacional.class)
class SellosPublicadosTest {

    private static final LocalDate DIA = LocalDate.of(2026, 4, 17);

    @Autowired Libro libro;
    @Autowired Sellos sellos;
    @Autowired Cuentas cuentas;
    @Autowired List<TareaPeriodica> periodicas;
    @Autowired List<Verificable> verificables;
    @Autowired BaseDePrueba base;

    private final UUID registro = UUID.randomUUID();

    @Test
    void what_is_written_is_sealed_by_the_repeated_task_and_found_in_its_block() {
        long numero = asienta("0119", 100);
        assertThat(sellos.bloqueDe(numero)).isEmpty();

        periodicas.stream()
                .filter(t -> t.nombre().equals("libro.sella"))
                .forEach(TareaPeriodica::hace);

        Bloque bloque = sellos.bloqueDe(numero).orElseThrow();
        assertThat(sellos.pagina(0, 1)).containsExactly(bloque);
        assertThat(sellos.bloque(bloque.numero())).contains(bloque);
        assertThat(cuentas.asiento(numero).orElseThrow().bloque()).contains(bloque);
    }

    @Test
    void each_entry_of_a_block_has_a_proof_that_only_holds_for_it_and_for_its_head() {
        long primero = asienta("0119", 1);
        for (int i = 2; i <= 12; i++) {
            asienta("0119", i);
        }
        Bloque bloque = sellos.cierra().orElseThrow();

        for (long numero = primero; numero < primero + 12; numero++) {
            PruebaDeInclusion prueba = sellos.prueba(numero);
            assertThat(prueba.hoja().numero()).isEqualTo(numero);
            assertThat(prueba.demuestra(bloque.cabeza())).isTrue();
            assertThat(prueba.demuestra(bloque.anterior())).isFalse();
            HojaDeAsiento h = prueba.hoja();
            HojaDeAsiento otra =
                    new HojaDeAsiento(
                            h.numero(), Resumen.de("otro"), h.asentadoEn(), h.asentadoPor());
            assertThat(
                            new PruebaDeInclusion(otra, prueba.camino(), prueba.bloque())
                                    .demuestra(bloque.cabeza()))
                    .isFalse();
        }
    }

    @Test
    void what_is_not_sealed_yet_or_not_in_the_scope_has_no_proof() {
        long numero = asienta("0119", 100);
        rechaza("LIB-018", numero);
        sellos.cierra();
        rechaza("LIB-017", numero + 1_000_000);
        Alcance ajeno = new Alcance(Set.of("0202"), Set.of(UUID.randomUUID()));
        Alcances.como(ajeno, () -> rechaza("LIB-017", numero));
        assertThat(Alcances.como(ajeno, () -> cuentas.asiento(numero))).isEmpty();
    }

    @Test
    void verifica_asks_the_ledger_and_tells_of_one_flipped_byte() {
        asienta("0119", 71794);
        sellos.cierra();
        Verificable verificable =
                verificables.stream()
                        .filter(v -> v.nombre().startsWith("libro"))
                        .findFirst()
                        .orElseThrow();
        assertThat(verificable.verifica().diferencias()).isEmpty();
        assertThat(verificable.verifica().revisados()).isPositive();

        voltea();
        assertThat(verificable.verifica().diferencias())
                .anySatisfy(d -> assertThat(d).startsWith("LIB-014"));
        voltea();
        assertThat(verificable.verifica().diferencias()).isEmpty();
    }

    @Test
    void the_accounts_of_a_registro_follow_it_to_its_new_office() {
        asienta("0119", 100);
        Alcance vieja = Alcance.deOficina("0119");
        Alcance nueva = Alcance.deOficina("0202");
        assertThat(deLaOficina(vieja)).isNotEmpty();

        Alcances.nacional(() -> libro.traslada(registro, "0202"));
        assertThat(deLaOficina(vieja)).isEmpty();
        assertThat(deLaOficina(nueva)).isNotEmpty();

        propone("0119");
        assertThat(deLaOficina(nueva)).isEmpty();
        assertThat(deLaOficina(vieja)).isNotEmpty();
    }

    @Test
    void what_is_old_of_another_office_does_not_take_a_registro_back_to_it() {
        long primero = asienta("0119", 100);
        String clave = libro.busca(primero).orElseThrow().asiento().clave();
        long propuesto = propone("0119");
        Alcance nueva = Alcance.deOficina("0202");
        propone("0202");
        assertThat(deLaOficina(nueva)).isNotEmpty();

        asienta("0119", 50);
        reversa(libro.busca(clave).orElseThrow().asiento());
        reversa(libro.busca(propuesto).orElseThrow().asiento());
        libro.asienta(
                List.of(
                        determinado("0119", 30),
                        libro.busca(asienta("0119", 70)).orElseThrow().asiento()));

        assertThat(deLaOficina(nueva)).isNotEmpty();
        assertThat(deLaOficina(Alcance.deOficina("0119"))).isEmpty();
        assertThat(libro.busca(primero).orElseThrow().asiento().oficina()).isEqualTo("0119");
    }

    private void reversa(Asiento asiento) {
        libro.asienta(
                List.of(
                        asiento.reversa(
                                "reversa:" + asiento.clave(),
                                new Origen("prueba", registro),
                                "LSS 39",
                                DIA)));
    }

    private long propone(String oficina) {
        return escribe(asiento(oficina, Clase.PROPUESTO, Clase.EMISION, 10));
    }

    private List<Saldo> deLaOficina(Alcance alcance) {
        return Alcances.como(alcance, () -> libro.saldos(registro, Punto.AHORA));
    }

    private void voltea() {
        JdbcClient duenio = base.comoDuenio();
        duenio.sql("ALTER TABLE libro.bloque DISABLE TRIGGER solo_agregar").update();
        duenio.sql(
                        """
                        UPDATE libro.bloque SET raiz = set_byte(raiz, 7, get_byte(raiz, 7) # 1)
                        WHERE numero = (SELECT max(numero) FROM libro.bloque)
                        """)
                .update();
        duenio.sql("ALTER TABLE libro.bloque ENABLE TRIGGER solo_agregar").update();
    }

    private void rechaza(String codigo, long numero) {
        assertThatThrownBy(() -> sellos.prueba(numero))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        fallo -> assertThat(fallo.codigo().codigo()).isEqualTo(codigo));
    }

    private long asienta(String oficina, long centavos) {
        return escribe(determinado(oficina, centavos));
    }

    private long escribe(Asiento asiento) {
        return libro.asienta(List.of(asiento)).getFirst().numero();
    }

    private Asiento determinado(String oficina, long centavos) {
        return asiento(oficina, Clase.DETERMINADO, Clase.INGRESO, centavos);
    }

    private Asiento asiento(String oficina, Clase clase, Clase contra, long centavos) {
        Cuenta cuenta =
                Cuenta.de(
                        clase,
                        registro,
                        Mes.de(2026, 3),
                        Rubro.CUOTA_FIJA,
                        Cuota.PATRONAL,
                        Componente.SUERTE_PRINCIPAL);
        return Asiento.de(
                "sello:" + UUID.randomUUID(),
                new Origen("prueba", registro),
                oficina,
                "LSS 39",
                DIA,
                List.of(
                        new Partida(cuenta, Importe.deCentavos(centavos)),
                        new Partida(cuenta.en(contra), Importe.deCentavos(-centavos))));
    }
}
