package dataset_test

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/cybernorms/cybernorms/dataset"
)

// Load a data set and look through its claims: the README shows these lines.
func ExampleLoad_claims() {
	if err := printClaims(context.Background()); err != nil {
		fmt.Println(err)
	}
	// Unordered output:
	// AUT 2024-04 opposes
	// eu 2025-02 opposes
	// GBR 2025-02 opposes
	// KOR 2025-02 opposes
	// SWE 2025-02 opposes
}

func printClaims(ctx context.Context) error {
	if err := os.Chdir(".."); err != nil {
		return err
	}
	defer os.Chdir("dataset")
	root, err := os.OpenRoot("examples/dataset")
	if err != nil {
		return err
	}
	defer root.Close()
	data, report, err := dataset.Load(ctx, root.FS(), dataset.Options{})
	if err != nil {
		return err
	}
	if !report.Passed() {
		return errors.New("run cybernorms check on it first")
	}
	for s, c := range data.Claims() {
		if c.Topic == "il-legally-binding-instrument" && c.Stance == "opposes" {
			fmt.Println(s.Actor, s.Date, c.Stance)
		}
	}
	return nil
}
